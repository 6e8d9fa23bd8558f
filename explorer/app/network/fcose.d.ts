// cytoscape-fcose brings no types.
declare module 'cytoscape-fcose' {
  const fcose: import('cytoscape').Ext;
  export = fcose;
}
