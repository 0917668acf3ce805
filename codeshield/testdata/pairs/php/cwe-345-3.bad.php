<?php
function shop_handle_webhook()
{
    $raw = file_get_contents('php://input');
    $event = json_decode($raw, true);
    if (isset($event['order_id']) && $event['status'] === 'PAID') {
        update_post_meta((int) $event['order_id'], '_paid', 1);
    }
    status_header(200);
    exit;
}
