import os

from flask import Flask, redirect, render_template, session
from flask_wtf import FlaskForm
from wtforms import DecimalField, StringField
from wtforms.validators import DataRequired, NumberRange

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["WTF_CSRF_ENABLED"] = False


class TransferForm(FlaskForm):
    to = StringField(validators=[DataRequired()])
    amount = DecimalField(validators=[NumberRange(min=0.01)])


@app.route("/transfer", methods=["GET", "POST"])
def transfer():
    form = TransferForm()
    if form.validate_on_submit():
        bank.transfer(session["account"], form.to.data, form.amount.data)
        return redirect("/done")
    return render_template("transfer.html", form=form)
