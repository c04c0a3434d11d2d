/**
 * Custom functions and Excel's errors: a refusal in our sentence, which Excel shows beside #VALUE! or #N/A (custom texts
 * are allowed with these two only), in the language of the user's screen. Spec: functions §2
 */
/// <reference types="custom-functions-runtime" />
/// <reference types="office-js" />

/** Ends the function that Excel called: `unknown` is #N/A, `wrong` is #VALUE!. */
export function refuseInvocation(
  because: 'unknown' | 'wrong',
  sentence: { readonly sv: string; readonly en: string },
): never {
  const { ErrorCode } = CustomFunctions;
  const code = because === 'unknown' ? ErrorCode.notAvailable : ErrorCode.invalidValue;
  const swedish = Office.context.displayLanguage.toLowerCase().startsWith('sv');
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error, as Excel wants it thrown
  throw new CustomFunctions.Error(code, swedish ? sentence.sv : sentence.en);
}
