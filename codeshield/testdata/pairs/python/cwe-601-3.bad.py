from flask import Blueprint, redirect, request, session

bp = Blueprint("auth", __name__)


@bp.route("/login", methods=["POST"])
def login():
    session["user"] = request.form["user"]
    next_url = request.args.get("next") or "/"
    return redirect(next_url)
