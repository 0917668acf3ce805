from urllib.parse import urlparse

from flask import Blueprint, redirect, request, session

bp = Blueprint("auth", __name__)


@bp.route("/login", methods=["POST"])
def login():
    session["user"] = request.form["user"]
    next_url = request.args.get("next") or "/"
    parts = urlparse(next_url)
    if parts.scheme or parts.netloc or not next_url.startswith("/"):
        next_url = "/"
    return redirect(next_url)
