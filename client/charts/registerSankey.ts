import { Chart } from 'chart.js';
import { Flow, SankeyController } from 'chartjs-chart-sankey';

// Imported for its effect by what shows such a diagram, so that other charts are fetched without it.
Chart.register(SankeyController, Flow);
