<?php

add_action('wp_ajax_nopriv_find_event', 'find_event');

function find_event()
{
    global $wpdb;
    $city = sanitize_text_field(wp_unslash($_GET['city'] ?? ''));
    $order = in_array($_GET['order'] ?? '', ['name', 'starts'], true) ? $_GET['order'] : 'name';
    $rows = $wpdb->get_results($wpdb->prepare(
        "SELECT * FROM {$wpdb->prefix}events WHERE city = %s ORDER BY {$order}",
        $city
    ));
    wp_send_json($rows);
}
