from urllib.parse import urlparse

from flask import Blueprint, redirect, request, url_for
from flask_login import login_user

bp = Blueprint("auth", __name__)


def is_local(target: str) -> bool:
    parts = urlparse(target)
    return not parts.scheme and not parts.netloc and target.startswith("/") and not target.startswith(("//", "/\\"))


@bp.post("/login")
def login():
    user = verify(request.form["email"], request.form["password"])
    if user is None:
        return "bad credentials", 401
    login_user(user)
    target = request.args.get("next")
    if target and is_local(target):
        return redirect(target)
    return redirect(url_for("index"))
