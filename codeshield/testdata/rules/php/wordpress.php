<?php
/* Plugin Name: x */
class Plug {
    public function __construct(private string $n, protected ?int $z = null) {
        add_action('init', [$this, 'x']);
    }
    public function save() {
        global $wpdb;
        // ruleid: dyn-call, wp-prepare
        $wpdb->query("update x set y = " . $_POST['y']);
        // ruleid: dyn-call
        $wpdb->query($wpdb->prepare("x %s", $y));
        // ruleid: dyn-call
        $sql = $wpdb->prepare("a %d", 1);
        // ruleid: dyn-call
        $wpdb->get_results($sql);
        // ruleid: dyn-call
        $v = $wpdb->get_var('select 1');
        // ruleid: dyn-call, wp-prepare
        $v = $wpdb->get_var("select $v");
        // ruleid: wp-file
        update_option('x', $_POST['x']);
        // ruleid: wp-file
        update_option('x', sanitize_text_field($_POST['x']));
        // ruleid: wp-file
        file_put_contents($_GET['f'], $_REQUEST);
        // ruleid: wp-file
        fopen("x" . $_GET["f"], 'r');
    }
    public function admin() {
        if (current_user_can('manage')) {
            // ruleid: wp-file
            unlink($_GET['f']);
        }
    }
    public static function none(): void {}
}
// ruleid: wp-ajax
add_action('wp_ajax_nopriv_save', 'save_cb');
add_action('wp_ajax_save', 'save_cb', 10, 2);
// ruleid: wp-nonce
check_ajax_referer('a', 'b', false);
check_ajax_referer('a', 'b');
function save_cb() {
    $x = 1;
    foo($_POST['z']);
    // ruleid: var-var
    $$x = 3;
    // ruleid: dyn-call
    $o->$x(1);
    // ruleid: dyn-call
    $o->run(1);
    // ruleid: dyn-call
    $o?->run();
    // ruleid: call-user
    call_user_func($x, 1);
    call_user_func('a', 1);
    // ruleid: ctor-promo
    $z = new Foo($x);
    $c = new class($x) extends Foo { public $a; };
    // ruleid: match-exp
    if ($x == 1) { a(); } else { b(); }
    // ruleid: match-exp
    if ($x == 1): a(); else: b(); endif;
    // ruleid: match-exp
    if ($x == 2) { a(); } elseif ($x == 3) { c(); } else { b(); }
    // ruleid: foreach-ref
    foreach ($x as $k => $v) { go($k); }
    foreach ($x as $v): go($v); endforeach;
    if ($x instanceof Foo && !($y instanceof Bar\Baz)) { go(); }
    // ruleid: strcmp-null
    if (strcmp($a, $b)) { go(); }
    in_array($a, $b, true);
    // ruleid: strcmp-null
    in_array($a, $b);
    array_map(fn($q) => $q + 1, $x);
    array_map(function ($q) use ($x) { return $q; }, $x);
    $r = match (true) { $x > 1 => 'a', default => 'b' };
}
