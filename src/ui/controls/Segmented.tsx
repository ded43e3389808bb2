import './Segmented.css';

export interface SegmentedOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** A row of choices of which one holds: native radio buttons, so that arrow keys and screen readers know them. */
export function Segmented<V extends string>({
  legend,
  name,
  options,
  value,
  onChange,
  hideLegend = false,
}: {
  legend: string;
  name: string;
  options: readonly SegmentedOption<V>[];
  value: V;
  onChange: (value: V) => void;
  hideLegend?: boolean;
}) {
  return (
    <fieldset className="segmented">
      <legend className={hideLegend ? 'visually-hidden' : undefined}>{legend}</legend>
      <div className="segmented-row">
        {options.map((option) => (
          <label key={option.value} className="segmented-choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
