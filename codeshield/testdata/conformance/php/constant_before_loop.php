<?php
function f() {
    $x = "A";
    foreach ($l as $i) { p($x); }
    p($x);
    $x = "A";
    do {
        // MATCH:
        p($x);
    } while ($c);
    p($x);
}
