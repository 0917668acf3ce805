from urllib.parse import urlparse

from flask import Blueprint, redirect, request, url_for
from flask_login import login_user

bp = Blueprint("auth", __name__)


@bp.post("/login")
def login():
    user = verify(request.form["email"], request.form["password"])
    if user is None:
        return "bad credentials", 401
    login_user(user)
    target = request.args.get("next")
    if target and urlparse(target).scheme in ("", "http", "https"):
        return redirect(target)
    return redirect(url_for("index"))
