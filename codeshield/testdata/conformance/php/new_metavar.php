<?php
// ERROR:
$x = new A(1);
$x = new B(2);
