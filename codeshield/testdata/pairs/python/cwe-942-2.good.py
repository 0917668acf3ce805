from flask import Flask, jsonify, request

app = Flask(__name__)

ALLOWED_ORIGINS = {"https://shop.example.com", "https://m.shop.example.com"}


@app.after_request
def add_cors(response):
    origin = request.headers.get("Origin")
    response.headers.add("Vary", "Origin")
    if origin in ALLOWED_ORIGINS:
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


@app.get("/api/cart")
def cart():
    return jsonify(load_cart(request.cookies.get("sid")))
