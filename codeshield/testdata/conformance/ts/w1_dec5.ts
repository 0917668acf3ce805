// MATCH:
class A { @Input() x: string; @Input() y; @Output() z: string; @Input() w: number = 1; }
