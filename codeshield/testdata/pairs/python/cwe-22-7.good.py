from pathlib import Path


class DocumentStore:
    """Keeps text documents below a folder."""

    def __init__(self, root: str):
        self.root = Path(root).resolve()

    def get(self, doc_id: str) -> str:
        """Return the text of a document.

        >>> DocumentStore('/srv/docs').get('intro.txt')
        """
        target = (self.root / doc_id).resolve()
        if self.root not in target.parents:
            raise PermissionError("outside of the store")
        return target.read_text(encoding="utf-8")
