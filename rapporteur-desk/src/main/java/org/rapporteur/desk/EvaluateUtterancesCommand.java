package org.rapporteur.desk;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.actor.Gazetteer;
import org.rapporteur.actor.RuleSpeakerResolver;
import org.rapporteur.dossier.Codebook;
import org.rapporteur.dossier.Dossier;
import org.rapporteur.evaluation.PassagePair;
import org.rapporteur.evaluation.UtteranceGold;
import org.rapporteur.evaluation.UtteranceScore;
import org.rapporteur.reconcile.Discrepancy;
import org.rapporteur.record.Recorder;
import org.rapporteur.record.ReportRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the grouping of statements to utterances on pairs of real passages. */
@Command(
    name = "evaluate-utterances",
    hidden = true,
    description = "Measures which statements are held to be one utterance, on labelled passages.",
    mixinStandardHelpOptions = true,
    versionProvider = Rapporteur.Version.class,
    sortOptions = false,
    footer = {
      "",
      "The labels do not hold the texts: DATA_DIR has PolNeAR in polnear/train/text. All",
      "articles that the pairs are of are read as one dossier.",
      "",
      "Example:",
      "  rapporteur evaluate-utterances --gold gold/utterances --data data"
    })
final class EvaluateUtterancesCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec command;

  @Mixin private GoldOptions labels;

  @Option(
      names = "--all",
      description = "Count every difference that is told, the less sure ones too.")
  private boolean all;

  @Mixin private ExtractorOptions extractor;

  EvaluateUtterancesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    UtteranceGold pairs = UtteranceGold.read(labels.gold("gold.tsv"), labels.data());
    Recorder recorder =
        new Recorder(extractor.extractor(console), new RuleSpeakerResolver(new Gazetteer()));
    List<ReportRecord> records = pairs.reports().parallelStream().map(recorder::record).toList();
    PassageAnswers answers =
        new PassageAnswers(
            Dossier.of(Codebook.EMPTY, records, List.of()), all ? 0 : Discrepancy.FLOOR);
    UtteranceScore score = new UtteranceScore();
    for (PassagePair pair : pairs.pairs()) {
      score.add(pair, answers.of(pair));
    }
    PrintWriter out = command.commandLine().getOut();
    labels.tell(score.errors(), out);
    out.print(score.toTable());
    out.flush();
    return ExitCode.ALL_READ;
  }
}
