from jose import jwt


def user_id_from_token(token):
    claims = jwt.get_unverified_claims(token)
    return claims.get("sub")
