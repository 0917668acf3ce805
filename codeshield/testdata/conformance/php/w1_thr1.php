<?php
// MATCH:
throw new A("x");
throw $b;
// MATCH:
$c ?? throw new D();
