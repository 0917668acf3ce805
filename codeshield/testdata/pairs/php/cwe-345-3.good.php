<?php
function shop_handle_webhook()
{
    $raw = file_get_contents('php://input');
    $expected = hash_hmac('sha256', $raw, get_option('shop_webhook_key'));
    if (!hash_equals($expected, $_SERVER['HTTP_X_SIGNATURE'] ?? '')) {
        status_header(403);
        exit;
    }
    $event = json_decode($raw, true);
    if (isset($event['order_id']) && $event['status'] === 'PAID') {
        update_post_meta((int) $event['order_id'], '_paid', 1);
    }
    status_header(200);
    exit;
}
