import logging

logger = logging.getLogger("shop.payments")


def _one_line(text: str) -> str:
    return text.replace("\r", "\\r").replace("\n", "\\n")


def record_payment(user: str, amount: float, note: str) -> None:
    """Writes one line per payment to the log."""
    logger.info("payment by %s amount=%.2f note=%s", _one_line(user), amount, _one_line(note))
