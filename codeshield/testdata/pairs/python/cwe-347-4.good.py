from jose import jwt, JWTError


def user_id_from_token(token, public_key):
    try:
        claims = jwt.decode(token, public_key, algorithms=["RS256"])
    except JWTError:
        return None
    return claims.get("sub")
