/** The figures that are known of the budget of 2026, with recipients' frames chosen inside their bounds. */
import { bookOf } from '../../../cases/notation';

const june = `
Inställningar:
Budgetår | Läge
2026 | Arbetsmaterial

Ramar:
Version | Källa | Belopp | Enligt protokoll | Status | Organ | Datum
preliminär | ALF | 727 085 | 727,1 mkr | preliminär | LG | 2025-06-12
preliminär | FoUU | 374 300 | 374,3 mkr | preliminär | LG | 2025-06-12
fastställd av staten | ALF | 727 500 | 727,5 mkr | fastställd av staten | staten | 2025-09-22

Mottagarramar:
Version | Mottagare | ALF | FoUU
preliminär | FR | 504 000 | 300 000
preliminär | UR | 203 000 | 59 300
preliminär | LG | 20 085 | 15 000
`;
const allocated = `
fastställd av staten | FR | 504 350 | 300 000
fastställd av staten | UR | 203 065 | 59 300
fastställd av staten | LG | 20 085 | 15 000
`;
const posts = `
Poster:
Post-id | Ram | Post | ALF | FoUU
P1 | FR | Primärvårdsforskning | 7 800 | 0
P2 | FR | Övrig forskning | 496 200 | 300 000
P3 | UR | Utbildning | 203 000 | 59 300
P4 | LG | Radiance | 20 085 | 15 000

Händelser:
Nr | Datum | Typ | Från | Till | Källa | Belopp | Organ | Beslut | Beslutsdatum | Status
1 | 2025-09-22 | ramändring | staten | | ALF | 415 | staten | | 2025-09-22 | beslutad
`;
const events = `
2 | 2025-10-14 | fördelning | ALF | UR | ALF | 65 | LG | § 7 | 2025-10-14 | beslutad
3 | 2025-10-14 | fördelning | ALF | FR | ALF | 350 | LG | § 7 | 2025-10-14 | beslutad
`;

/** As the state's decision of 22 September left it: 415 tkr are not allocated. */
export const before = bookOf(`${june}${posts}`);

/** After UR +65 and FR +350. */
export const after = bookOf(`${june.trimEnd()}${allocated}${posts.trimEnd()}${events}`);
