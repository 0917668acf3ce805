<?php
// MATCH:
$a?->b;
// MATCH:
$a->b;
