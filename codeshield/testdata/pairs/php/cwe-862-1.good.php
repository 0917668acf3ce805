<?php
// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

add_action('wp_ajax_rebuild_search_index', 'rebuild_search_index');

function rebuild_search_index(): void
{
    check_ajax_referer('rebuild_search_index');
    if (!current_user_can('manage_options')) {
        wp_send_json_error(['message' => 'You may not do this.'], 403);
    }
    exec('/usr/local/bin/reindex --all 2>&1', $output, $status);
    if ($status !== 0) {
        wp_send_json_error(['message' => 'The index could not be rebuilt.'], 500);
    }
    wp_send_json_success(['message' => 'The index was rebuilt.', 'lines' => count($output)]);
}
