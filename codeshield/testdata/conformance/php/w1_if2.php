<?php
if ($a) { b(); }
// MATCH:
if ($f) { } else { }
// MATCH:
if ($g) { } elseif ($h) { }
// MATCH:
if ($d): e(); else: f(); endif;
