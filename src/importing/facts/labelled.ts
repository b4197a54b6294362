// What stands after a label: “Nimi: Kauppa Oy”, or the label on one line and the value on the next, as in a table.
type Place = { text: string; line: number };

/** The values whose label matches, in the order of the lines. A label without a colon is a line by itself. */
export function labelledIn<P extends Place>(whole: readonly P[], label: RegExp): P[] {
  // Between dots one line has several labels.
  const lines = whole.flatMap((place) => place.text.split(/\s+[·•|]\s+/).map((text) => ({ ...place, text })));
  return lines.flatMap((place, at) => {
    const [, name = '', value = ''] =
      /^[\s•*–-]*([^:]{2,100}?)\s*(?::|\s[–-]\s)\s*(.*)$/u.exec(place.text) ?? [];
    if (name !== '' && label.test(name) && value !== '') return [{ ...place, text: value }];
    const isAlone = label.test(value === '' && name !== '' ? name : place.text.trim());
    const next = lines[at + 1];
    return isAlone && next && !/^[^:]{2,30}:/.test(next.text) ? [next] : [];
  });
}
