import logging

logger = logging.getLogger("shop.payments")


def record_payment(user: str, amount: float, note: str) -> None:
    """Writes one line per payment to the log."""
    logger.info("payment by %s amount=%.2f note=%s", user, amount, note)
