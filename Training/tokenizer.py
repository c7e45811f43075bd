"""BERT's uncased WordPiece, with the place of every piece in the original text.

Words are what BERT's basic tokenizer calls tokens: runs of letters and digits, single punctuation
marks, single Chinese characters. Offsets count code points of the text as given.
"""

import unicodedata
from dataclasses import dataclass

PAD, UNKNOWN, FIRST, LAST = "[PAD]", "[UNK]", "[CLS]", "[SEP]"
LONGEST_WORD = 100
LOWER, CAPITALISED, UPPER = 0, 1, 2


@dataclass(frozen=True)
class Word:
    """A word of the text: its span, its normalised form and the shape of its letters."""

    start: int
    end: int
    form: str
    shape: int


def is_punctuation(character):
    """Whether a character stands alone: ASCII symbols and Unicode punctuation."""
    code = ord(character)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(character).startswith("P")


def is_ideograph(character):
    """Whether a character is a Chinese ideograph, which BERT makes a word of its own."""
    code = ord(character)
    ranges = (
        (0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F),
        (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F),
    )
    return any(low <= code <= high for low, high in ranges)


def is_space(character):
    """Whether a character separates words."""
    return character in " \t\n\r" or unicodedata.category(character) == "Zs"


def is_dropped(character):
    """Whether a character is left out: controls, formats, unassigned and private code points."""
    if character in "\t\n\r":
        return False
    return character == "\ufffd" or unicodedata.category(character).startswith("C")


def folded(character):
    """The lower-case form of one character without its accents; may be empty or longer."""
    decomposed = unicodedata.normalize("NFD", character.lower())
    return "".join(part for part in decomposed if unicodedata.category(part) != "Mn")


def shape_of(text):
    """LOWER without a capital first letter, UPPER for two or more letters all capital, else CAPITALISED."""
    letters = [c for c in text if c.isupper() or c.islower()]
    if not letters or not letters[0].isupper():
        return LOWER
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return UPPER
    return CAPITALISED


def words(text):
    """The words of a text, in order."""
    found, start, end, form = [], None, 0, ""

    def close():
        nonlocal start, form
        if start is not None and form:
            found.append(Word(start, end, form, shape_of(text[start:end])))
        start, form = None, ""

    for index, character in enumerate(text):
        if is_dropped(character):
            continue
        if is_space(character):
            close()
        elif is_punctuation(character) or is_ideograph(character):
            close()
            start, end, form = index, index + 1, folded(character)
            close()
        else:
            if start is None:
                start = index
            end, form = index + 1, form + folded(character)
    close()
    return found


class Tokenizer:
    """Cuts words into the pieces of a vocabulary, longest match first."""

    def __init__(self, vocabulary):
        self.vocabulary = list(vocabulary)
        self.ids = {piece: index for index, piece in enumerate(self.vocabulary)}
        self.unknown, self.first, self.last = (self.ids[p] for p in (UNKNOWN, FIRST, LAST))
        self.known = {}

    def pieces(self, form):
        """The piece ids of one normalised word."""
        if form not in self.known:
            self.known[form] = self._cut(form)
        return self.known[form]

    def _cut(self, form):
        if len(form) > LONGEST_WORD:
            return [self.unknown]
        cut, start = [], 0
        while start < len(form):
            end = len(form)
            while end > start:
                piece = self.ids.get(("##" if start else "") + form[start:end])
                if piece is not None:
                    break
                end -= 1
            if end == start:
                return [self.unknown]
            cut.append(piece)
            start = end
        return cut
