from pathlib import Path


class DocumentStore:
    """Keeps text documents below a folder."""

    def __init__(self, root: str):
        self.root = Path(root)

    def get(self, doc_id: str) -> str:
        """Return the text of a document.

        >>> DocumentStore('/srv/docs').get('intro.txt')
        """
        target = self.root / doc_id
        return target.read_text(encoding="utf-8")
