import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger("orders")


@app.post("/orders")
def create_order():
    note = request.form.get("note", "")
    customer = request.form.get("customer", "")
    log.info("order of %r: %r", customer, note)
    order_id = save_order(customer, note)
    return {"id": order_id}, 201
