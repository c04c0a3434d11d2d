/** The rows that nothing knows, each with a button that makes a rule of its codes. Spec: pane §12 */
import { sources } from '#core/budget/words';
import { parts, type LedgerRow } from '#core/reconcile/ledger-row';
import { labelText } from '#core/modules/report-words';
import type { Stray } from '#core/reconcile/reconciliation';
import { sameAmountWords } from '#core/reconcile/reconciliation-report';
import { signs } from '#core/reconcile/rule';
import { formatAmount } from '#core/money/format';
import { OUTSIDE } from '#workbook/contract/reconciliation-rules';
import { Button } from '../parts/button';
import { SelectField, TextField } from '../parts/field';
import { NameField } from '../parts/name-field';
import type { ViewProps } from '../view';
import { changeBeside, saveRule } from './beside-actions';
import type { RuleText } from './beside-form';
import { besideWords } from './beside-words';

export interface NewRuleProps extends ViewProps {
  readonly unmatched: readonly Stray[];
}

/** The largest are enough to begin with: a rule often takes several of them. */
const MOST_SHOWN = 8;

export function NewRule({ unmatched, ...props }: NewRuleProps) {
  const { state, controller } = props;
  const { language } = controller.surroundings;
  const text = besideWords[language];
  const { rule } = state.forms.beside;
  if (unmatched.length === 0 && !rule) return null;
  return (
    <section class="section" aria-label={text.stray}>
      <h3>{text.stray}</h3>
      {rule ? (
        <RuleFields {...props} rule={rule} />
      ) : (
        <>
          <p class="quiet">{text.strayText}</p>
          <ul class="menu">
            {unmatched.slice(0, MOST_SHOWN).map(({ codes, rows, total, first, sameAmount }) => {
              const alike = sameAmount
                ? [text.sameAmount(labelText(sameAmountWords(sameAmount), language))]
                : [];
              return (
                <li key={first.row}>
                  <button
                    type="button"
                    class="menu-item"
                    aria-label={[text.newRule(namedBy(codes)), ...alike].join(', ')}
                    onClick={() => changeBeside(controller, { rule: ruleFor(codes) })}
                  >
                    <strong>{namedBy(codes)}</strong>
                    <span class="quiet">
                      {codes.text ? `${codes.text} · ` : ''}
                      {text.rows(rows)} · {formatAmount(total, { unit: 'kr', language })}
                      {alike.map((same) => ` · ${same}`)}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

const coded = parts.filter((part) => part !== 'text');

/** "310 · 5010 · 4999"; the text of a row without codes. */
function namedBy(codes: LedgerRow['codes']): string {
  const named = coded.flatMap((part) => codes[part] ?? []);
  return named.length > 0 ? named.join(' · ') : (codes.text ?? '–');
}

/** By its codes but for the account, which says what was bought and not for whom; else by its text. */
function ruleFor(codes: LedgerRow['codes']): RuleText {
  const own = ['code', 'unit', 'project', 'activity'] as const;
  const known = own.filter((part) => codes[part] !== undefined);
  const used = known.length > 0 ? known : (['account', 'text'] as const);
  const patterns = Object.fromEntries(
    used.flatMap((part) => (codes[part] === undefined ? [] : [[part, codes[part]]])),
  );
  return { patterns, post: '', source: null, sign: 'som bokfört' };
}

interface RuleFieldsProps extends ViewProps {
  readonly rule: RuleText;
}

function RuleFields({ rule, ...props }: RuleFieldsProps) {
  const { state, desk, words, controller } = props;
  const text = besideWords[controller.surroundings.language];
  const change = (to: Partial<RuleText>) => changeBeside(controller, { rule: { ...rule, ...to } });
  const posts = desk.opened.book.posts.flatMap(({ id, name }) =>
    id === null ? [] : [{ value: id, text: `${id} ${name}` }],
  );
  const isWhole =
    rule.post !== '' && Object.values(rule.patterns).some((pattern) => pattern.trim() !== '');
  return (
    <form
      class="view-form"
      aria-label={text.ruleTitle}
      onSubmit={(event) => event.preventDefault()}
    >
      <h4>{text.ruleTitle}</h4>
      <p class="field-hint">{text.ruleHint}</p>
      {parts.map((part) => (
        <TextField
          key={part}
          label={text.parts[part]}
          value={rule.patterns[part] ?? ''}
          onChange={(to) => change({ patterns: { ...rule.patterns, [part]: to } })}
        />
      ))}
      <SelectField
        label={text.post}
        value={rule.post}
        choices={[
          { value: '', text: text.choosePost },
          ...posts,
          { value: OUTSIDE, text: text.outside },
        ]}
        onChange={(post) => change({ post })}
      />
      <SelectField
        label={text.source}
        value={rule.source ?? ''}
        choices={[
          { value: '', text: text.anySource },
          ...sources.map((source) => ({ value: source, text: source })),
        ]}
        onChange={(to) => change({ source: sources.find((source) => source === to) ?? null })}
      />
      <SelectField
        label={text.sign}
        value={rule.sign}
        choices={signs.map((sign) => ({ value: sign, text: text.signs[sign] }))}
        onChange={(to) => change({ sign: signs.find((sign) => sign === to) ?? 'som bokfört' })}
      />
      <NameField {...props} />
      <p class="actions">
        <Button
          look="main"
          because={state.work?.slow ? words.writing.busy : isWhole ? null : text.unchosen}
          onPress={() => void saveRule(controller)}
        >
          {text.save}
        </Button>
        <Button look="plain" onPress={() => changeBeside(controller, { rule: null })}>
          {text.cancel}
        </Button>
      </p>
    </form>
  );
}
