<?php

add_action('wp_ajax_delete_customer', 'delete_customer');
add_action('rest_api_init', function () {
    register_rest_route('shop/v1', '/settings', [
        'methods' => 'POST',
        'callback' => 'save_settings',
        'permission_callback' => fn () => current_user_can('manage_options'),
    ]);
});

function delete_customer()
{
    check_ajax_referer('delete_customer');
    if (!current_user_can('manage_options')) {
        wp_send_json_error(null, 403);
    }
    global $wpdb;
    $id = absint($_POST['id']);
    $wpdb->delete($wpdb->prefix . 'customers', ['id' => $id]);
    wp_send_json_success();
}

function save_settings(WP_REST_Request $request)
{
    update_option('shop_settings', $request->get_json_params());
    return ['saved' => true];
}
