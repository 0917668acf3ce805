<?php

add_shortcode('greeting', 'greeting_shortcode');

function greeting_shortcode($atts)
{
    $name = isset($_GET['name']) ? sanitize_text_field(wp_unslash($_GET['name'])) : 'guest';
    return '<div class="greeting">Hello, ' . esc_html($name) . '!</div>';
}

function show_notice()
{
    $message = wp_unslash($_REQUEST['msg'] ?? '');
    ?>
    <div class="notice"><p><?php echo esc_html($message); ?></p></div>
    <?php
}
