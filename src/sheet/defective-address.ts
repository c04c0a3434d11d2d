/** A Defect of the caller: it asked the model to change something that is not there. */
export class DefectiveAddress extends Error {
  override readonly name = 'DefectiveAddress';
}
