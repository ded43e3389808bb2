import { SKIN_TONE_COLOURS, SKIN_TONES } from '#domain/skinTones.ts';
import type { SkinTone } from '#domain/skinTones.ts';
import { setSkinTone } from '#state/explorer.ts';
import { useExplorer } from '../useExplorer.ts';
import './SkinTones.css';

const NAMES: Readonly<Record<SkinTone, string>> = {
  fair: 'Fair',
  light: 'Light',
  medium: 'Medium',
  olive: 'Olive',
  brown: 'Brown',
  dark: 'Dark',
  plain: 'Plain grey',
};

/** The tone of the model's skin: swatches that are radio buttons, so that arrow keys and screen readers know them. */
export function SkinTones() {
  const tone = useExplorer((state) => state.skinTone);
  return (
    <fieldset className="skin-tones">
      <legend>
        Skin tone <span className="skin-tones-name">{NAMES[tone]}</span>
      </legend>
      <div className="skin-tones-row">
        {SKIN_TONES.map((value) => (
          <label key={value} title={NAMES[value]}>
            <input
              type="radio"
              name="skin-tone"
              value={value}
              aria-label={NAMES[value]}
              checked={value === tone}
              onChange={() => setSkinTone(value)}
            />
            <span style={{ background: SKIN_TONE_COLOURS[value] }} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
