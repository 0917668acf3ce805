<?php
add_action('wp_ajax_foo', 'foo');
// ruleid: w2-wp-hook
function foo() { bar(); }
function baz() { check_ajax_referer('x'); bar(); }
function qux() { if (!wp_verify_nonce($_POST['n'], 'a')) { die(); } bar(); }
