/** What can be wrong with an assignment, in words. Spec: assignments §3 */
import { define, raiser } from '#core/findings/definition';

type Named = { readonly assignment: string };

export const assignmentsFindings = {
  'assignments/overdue': define<Named & { due: string; to: string | null }>({
    severity: 'warning',
    sv: {
      what: ({ assignment, due, to }) =>
        `Uppdraget ”${assignment}”${to === null ? '' : ` till ${to}`} skulle vara klart ${due}.`,
      remedy: 'Skriv klart när det är gjort, eller för in den nya tiden och beslutet om den.',
      cause: 'Ett uppdrags sista dag har passerat och det är inte klart.',
    },
    en: {
      what: ({ assignment, due, to }) =>
        `The assignment "${assignment}"${to === null ? '' : ` to ${to}`} was due on ${due}.`,
      remedy: 'Write klart when it is done, or enter the new date and its decision.',
      cause: 'The last day of an assignment has passed and it is not done.',
    },
  }),
  'assignments/due-missing': define<Named>({
    severity: 'warning',
    sv: {
      what: ({ assignment }) => `Uppdraget ”${assignment}” har ingen sista dag.`,
      remedy: 'Fyll i Senast.',
      cause: 'Ett uppdrag som inte är klart saknar tidpunkt.',
    },
    en: {
      what: ({ assignment }) => `The assignment "${assignment}" has no deadline.`,
      remedy: 'Fill in Senast.',
      cause: 'An assignment that is not done has no date.',
    },
  }),
  'assignments/recipient-missing': define<Named>({
    severity: 'warning',
    sv: {
      what: ({ assignment }) => `Uppdraget ”${assignment}” säger inte vem som har fått det.`,
      remedy: 'Fyll i Till.',
      cause: 'Ett uppdrag saknar mottagare.',
    },
    en: {
      what: ({ assignment }) => `The assignment "${assignment}" does not say who was given it.`,
      remedy: 'Fill in Till.',
      cause: 'An assignment has no recipient.',
    },
  }),
  'assignments/duplicate': define<Named>({
    severity: 'warning',
    sv: {
      what: ({ assignment }) => `Uppdraget ”${assignment}” står två gånger med samma mottagare.`,
      remedy: 'Ta bort den ena raden, eller skilj uppdragen åt.',
      cause: 'Samma uppdrag till samma mottagare finns på två rader.',
    },
    en: {
      what: ({ assignment }) => `The assignment "${assignment}" stands twice for one recipient.`,
      remedy: 'Remove one of the rows, or tell the assignments apart.',
      cause: 'The same assignment to the same recipient stands in two rows.',
    },
  }),
};

export const raise = raiser(assignmentsFindings);
