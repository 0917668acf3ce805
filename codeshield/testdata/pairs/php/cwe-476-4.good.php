<?php
add_action('wp_ajax_user_mail', function () {
    $user = get_user_by('login', sanitize_user($_POST['login']));
    if (!$user) {
        wp_send_json_error('unknown user', 404);
    }
    wp_send_json(['mail' => $user->user_email]);
});
