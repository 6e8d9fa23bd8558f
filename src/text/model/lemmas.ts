// From a form and the lemma script that the reader model chose to the lemma: "l3y" makes "ministry" of "Ministries".

/** "=" keeps the case of the form, "l" lowers it; then how many characters to cut at the end, then what to add. */
const SCRIPT = /^([=l])(0|[1-9]\d*)(.*)$/su;

/**
 * The inverse of `script` in train/data.py: "=Nrest", "lNrest", or "!lemma" for a whole lemma ("!be" of "was").
 * N counts code points. A script that does not fit the form gives the form in lower case.
 */
export function lemmaOf(form: string, script: string): string {
  const low = form.toLowerCase();
  if (script.startsWith('!')) return script.slice(1) || low;
  const [, kind, digits = '', rest = ''] = SCRIPT.exec(script) ?? [];
  if (!kind) return low;
  const characters = [...(kind === '=' ? form : low)];
  // The rest may begin with a digit: the longest number that the form has room for is the count.
  for (let length = digits.length; length > 0; length--) {
    const kept = characters.length - Number(digits.slice(0, length));
    if (kept >= 0) return characters.slice(0, kept).join('') + digits.slice(length) + rest || low;
  }
  return low;
}
