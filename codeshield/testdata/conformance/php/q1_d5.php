<?php
// MATCH:
if ($x): foo(); endif;
// MATCH:
if ($x) { foo(); }
// MATCH:
if ($x) foo();
