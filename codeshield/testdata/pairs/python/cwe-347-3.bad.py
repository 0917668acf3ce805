import jwt


def current_user(token: str, key: str) -> dict | None:
    try:
        header = jwt.get_unverified_header(token)
        return jwt.decode(token, key, algorithms=[header["alg"]])
    except jwt.InvalidTokenError:
        return None
