# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

@login_required
def invoice(request, pk):
    # ruleid: python-object-of-any-user
    item = get_object_or_404(Invoice, pk=pk)
    return JsonResponse({"total": item.total})

@login_required
def own_invoice(request, pk):
    # ok: python-object-of-any-user
    item = get_object_or_404(Invoice, pk=pk, owner=request.user)
    return JsonResponse({"total": item.total})

class EmployeeViewSet(ModelViewSet):
    # ruleid: python-authorization-off
    permission_classes = [AllowAny]

class StaffViewSet(ModelViewSet):
    # ok: python-authorization-off
    permission_classes = [IsAdminUser]

async def terminal(request):
    user = request.cookies.get("user")
    # ruleid: python-websocket-origin-unchecked
    ws = web.WebSocketResponse()
    await ws.prepare(request)

async def terminal_checked(request):
    if request.headers.get("Origin") not in ORIGINS:
        raise web.HTTPForbidden()
    user = request.cookies.get("user")
    # ok: python-websocket-origin-unchecked
    ws = web.WebSocketResponse()
    await ws.prepare(request)

def allow(request, response):
    # ruleid: python-cors-origin-reflected
    response["Access-Control-Allow-Origin"] = request.META.get("HTTP_ORIGIN")

def allow_listed(request, response):
    origin = request.META.get("HTTP_ORIGIN")
    if origin in ORIGINS:
        # ok: python-cors-origin-reflected
        response["Access-Control-Allow-Origin"] = origin
