<?php
function f() {
    // ERROR:
    $a = get();
    if ($b) {
        eval($a);
    }
}
