// Lines of authors' files as they may be printed: what cannot be seen is named.

/** A line in which everything can be seen: a tab is ⟨U+0009⟩, and so on for all but letters, signs and plain spaces. */
export const shownLine = (line: string): string =>
  line.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu,
    (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
