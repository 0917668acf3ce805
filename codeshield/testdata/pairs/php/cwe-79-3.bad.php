<?php

add_shortcode('greeting', 'greeting_shortcode');

function greeting_shortcode($atts)
{
    $name = isset($_GET['name']) ? $_GET['name'] : 'guest';
    return '<div class="greeting">Hello, ' . $name . '!</div>';
}

function show_notice()
{
    $message = $_REQUEST['msg'];
    ?>
    <div class="notice"><p><?php echo $message; ?></p></div>
    <?php
}
