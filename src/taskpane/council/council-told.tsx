/** Findings of the round: what is the case, in which file and cell, and what to do, said once for those that are alike. */
import type { ToldProps } from '../parts/told';
import { useWorded } from '../parts/use-worded';

export function CouncilTold({ title, findings, controller }: ToldProps) {
  const shown = useWorded(findings, controller);
  if (findings.length === 0) return null;
  return (
    <div class="told" role="status">
      <p>
        <strong>{title}</strong>
      </p>
      <ul class="bullets">
        {shown.map(({ code, where, places, what, remedy }, index) => (
          <li key={code + where + what}>
            {what}
            {places.some(({ sheet }) => sheet !== undefined) && <div class="quiet">{where}</div>}
            {remedy !== shown[index + 1]?.remedy && <div>{remedy}</div>}
          </li>
        ))}
      </ul>
    </div>
  );
}
