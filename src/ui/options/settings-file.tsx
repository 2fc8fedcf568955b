import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Lookup, plural } from '../../core/text/plural.ts';
import type { ImportResult, OptionsPort } from '../../contracts/ports.ts';
import { useText } from '../texts.ts';
import { Section } from '../widgets/section.tsx';
import type { Attempt } from './options.tsx';

interface SettingsFileProps {
  readonly port: OptionsPort;
  readonly attempt: Attempt;
}

/** Hands a text to the browser as a file to be saved. */
const save = (name: string, content: string): void => {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

const outcome = (text: Lookup, result: ImportResult): string => {
  if (result.ok) return plural(text, 'optionsImported', result.sites);
  return text(result.error === 'not-json' ? 'optionsImportNotJson' : 'optionsImportNotSettings');
};

/** Settings out to a file and in from one. */
export const SettingsFile = ({ port, attempt }: SettingsFileProps): JSX.Element => {
  const text = useText();
  const [result, setResult] = useState<ImportResult | null>(null);
  const read = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    setResult(null);
    setResult(await port.importSettings(await file.text()));
    // The same file, mended, can be chosen again.
    input.value = '';
  };
  return (
    <Section title={text('optionsFile')} class="card">
      <p class="small-print">{text('optionsFileHint')}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => attempt(async () => save('unecho-settings.json', await port.exportSettings()))}
        >
          {text('optionsExport')}
        </button>
        <label class="button">
          {text('optionsImport')}
          <input
            type="file"
            class="visually-hidden"
            accept="application/json,.json"
            onChange={({ currentTarget }) => attempt(() => read(currentTarget))}
          />
        </label>
      </div>
      <p aria-live="polite" class={result?.ok === false ? 'failure' : 'done'}>
        {result && outcome(text, result)}
      </p>
    </Section>
  );
};
