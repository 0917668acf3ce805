<?php

add_action('wp_ajax_nopriv_find_event', 'find_event');

function find_event()
{
    global $wpdb;
    $city = sanitize_text_field($_GET['city']);
    $rows = $wpdb->get_results("SELECT * FROM {$wpdb->prefix}events WHERE city = '$city' ORDER BY " . $_GET['order']);
    wp_send_json($rows);
}
