import hashlib
import hmac


class WebhookVerifier:
    def __init__(self, secret: bytes):
        self.secret = secret

    def verify(self, payload: bytes, signature: str) -> bool:
        digest = hmac.new(self.secret, payload, hashlib.sha256).hexdigest()
        return digest == signature.removeprefix("sha256=")
