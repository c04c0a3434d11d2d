/** What is shown while the workbook holds no budget: the example, or the sheets that people have. Spec: pane §11 */
import { createExample } from '../actions/begin';
import { Button } from '../parts/button';
import { LazyView } from '../parts/lazy-view';
import type { View, ViewProps } from '../view';

const adoptPage = async (): Promise<View> => (await import('./adopt-page')).AdoptPage;

export function FirstRunView(props: ViewProps) {
  const { state, words, controller, tell } = props;
  const text = words.firstRun;
  const because = state.work?.slow ? words.writing.busy : null;
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
    </>
  );
}
