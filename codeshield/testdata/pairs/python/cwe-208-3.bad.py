import base64
import hashlib
import hmac
import os

from django.http import HttpResponse, HttpResponseForbidden
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


@csrf_exempt
@require_POST
def shop_webhook(request):
    secret = os.environ["SHOP_WEBHOOK_SECRET"].encode()
    digest = hmac.new(secret, request.body, hashlib.sha256).digest()
    expected = base64.b64encode(digest).decode()
    if request.headers.get("X-Shop-Hmac-Sha256") != expected:
        return HttpResponseForbidden()
    process_order.delay(request.body.decode())
    return HttpResponse(status=204)
