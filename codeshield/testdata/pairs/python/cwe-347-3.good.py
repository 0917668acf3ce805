import jwt


def current_user(token: str, key: str) -> dict | None:
    try:
        return jwt.decode(token, key, algorithms=["HS256"], options={"require": ["exp", "sub"]})
    except jwt.InvalidTokenError:
        return None
