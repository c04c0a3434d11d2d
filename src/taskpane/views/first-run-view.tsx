/** What is shown while the workbook holds no budget: the example, the sheets that people have, or empty ones. Spec: pane §11 */
import { createEmpty, createExample, isYear } from '../actions/begin';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { LazyView } from '../parts/lazy-view';
import type { View, ViewProps } from '../view';

const adoptPage = async (): Promise<View> => (await import('./adopt-page')).AdoptPage;

export function FirstRunView(props: ViewProps) {
  const { state, words, controller, tell } = props;
  const text = words.firstRun;
  const because = state.work?.slow ? words.writing.busy : null;
  const { year } = state.forms.adoption;
  const noYear = year.trim() === '' || isYear(year) ? null : text.noYear;
  if (state.forms.more.page === 'adopt') {
    return <LazyView load={adoptPage} name="adopt" props={props} />;
  }
  return (
    <>
      <h2>{text.title}</h2>
      <p>{text.text}</p>
      <div class="card">
        <p>
          <Button look="main" because={because} onPress={() => void createExample(controller)}>
            {text.create}
          </Button>
        </p>
        <p class="quiet">{text.createText}</p>
      </div>
      <div class="card">
        <p>
          <Button
            because={because}
            onPress={() => tell({ type: 'form changed', form: 'more', change: { page: 'adopt' } })}
          >
            {text.adopt}
          </Button>
        </p>
        <p class="quiet">{text.adoptText}</p>
      </div>
      <div class="card">
        <TextField
          label={text.year}
          hint={text.yearLater}
          error={noYear}
          value={year}
          onChange={(typed) =>
            tell({ type: 'form changed', form: 'adoption', change: { year: typed } })
          }
        />
        <p>
          <Button because={because ?? noYear} onPress={() => void createEmpty(controller)}>
            {text.empty}
          </Button>
        </p>
        <p class="quiet">{text.emptyText}</p>
      </div>
    </>
  );
}
