# Business::Hours of Perl: open seconds, with breaks and holidays, in the time zone of the process, up to thirty days away.
use strict;
use warnings;
use Business::Hours;
use File::Basename qw(dirname);
use JSON::PP;
use POSIX qw(strftime tzset);
use Time::Local qw(timegm);

my $suite = dirname(__FILE__) . "/../../../charters/vectors/vectors.jsonl";
my $json = JSON::PP->new->canonical->allow_nonref;
my %at = (sun => 0, mon => 1, tue => 2, wed => 3, thu => 4, fri => 5, sat => 6);
my %seconds = (seconds => 1, minutes => 60, hours => 3600, officeMinutes => 60, officeHours => 3600);

open my $file, "<:encoding(UTF-8)", $suite or die "$suite: $!";
my @lines = map { $json->decode($_) } <$file>;
my %schedules = map { $_->{id} => $_ } grep { $_->{line} eq "schedule" } @lines;
my %holidays = map { $_->{id} => $_ } grep { $_->{line} eq "holidays" } @lines;

my %operations = (
    addWorkingTime => sub { written(add_seconds($_[0]{start}, $_[0]{seconds}, $_[2])) },
    workingTimeBetween => sub {
        my ($input, undef, $office) = @_;
        die { cannot => "it has no pauses" } if $input->{pauses};
        my ($from, $to) = (epoch($input->{from}), epoch($input->{to}));
        die { cannot => "it does not go back" } if $from > $to;
        my $hours = hours_of($office);
        $hours->for_timespan(Start => $from, End => $to);
        return 0 + $hours->between($from, $to);
    },
    isWorkingTime => sub { truth(first_after($_[0]{at}, $_[2]) == epoch($_[0]{at})) },
    nextWorkingInstant => sub { written(first_after($_[0]{at}, $_[2])) },
    deadline => \&deadline,
);

print $json->encode({ engine => "Business::Hours", version => $Business::Hours::VERSION, from => "Debian" }), "\n";
print $json->encode(answered($_)), "\n" for grep { $_->{line} eq "case" } @lines;

sub answered {
    my ($case) = @_;
    my $ask = $operations{ $case->{operation} };
    return { id => $case->{id}, cannot => "it has no $case->{operation}" } unless $ask;
    my $answer = eval {
        local $SIG{ALRM} = sub { die { failed => "never returns" } };
        alarm 5;
        my $given = $ask->($case->{input}, $case->{conventions}, $schedules{ $case->{schedule} });
        alarm 0;
        { answer => $given };
    };
    my $error = $@;
    alarm 0;
    return { id => $case->{id}, %$answer } if $answer;
    return { id => $case->{id}, %$error } if ref $error;
    $error =~ s/ at \S+ line .*//s;
    return { id => $case->{id}, failed => "throws: $error" };
}

sub deadline {
    my ($input, undef, $office) = @_;
    die { cannot => "it has no recurring duties" } if $input->{every};
    die { cannot => "it has no pauses, restarts or extensions" }
        if $input->{pauses} || $input->{restartedAt} || $input->{extension};
    my ($unit, $amount) = %{ $input->{allowance} };
    die { cannot => "it adds open time only" } unless $unit =~ /^office/;
    return { dueAt => written(add_seconds($input->{receivedAt}, $amount * $seconds{$unit}, $office)) };
}

sub add_seconds {
    my ($start, $amount, $office) = @_;
    die { cannot => "it does not go back" } if $amount <= 0;
    my $hours = hours_of($office);
    return found($hours->add_seconds(epoch($start), $amount));
}

sub first_after {
    my ($at, $office) = @_;
    my $hours = hours_of($office);
    return found($hours->first_after(epoch($at)));
}

sub found {
    my ($time) = @_;
    die { cannot => "it looks thirty days ahead" } if $time == -1;
    return $time;
}

# The office as it is told, or why it cannot be told.
sub hours_of {
    my ($office) = @_;
    die { cannot => "its hours are the same every week" }
        if $office->{closedInPart} || $office->{otherHours} || $office->{laterWeeks};
    my $weekly = $office->{weekly} // die { cannot => "its hours are stated" };
    my %hours = map { $at{$_} => day_of(@{ $weekly->{$_} // [] }) } keys %at;
    my %worked = map { $_ => 1 } @{ $office->{worked} // [] };
    my @closed = ((map { @{ $holidays{$_}{dates} } } @{ $office->{holidaysOf} }), @{ $office->{closed} // [] });
    $ENV{TZ} = $office->{timeZone};
    tzset();
    my $own = Business::Hours->new;
    $own->business_hours(%hours);
    $own->holidays(grep { !$worked{$_} } @closed);
    return $own;
}

# A day from its first opening to its last closing, with what lies between as breaks.
sub day_of {
    my (@spans) = @_;
    return { Name => "closed", Start => undef, End => undef } unless @spans;
    my ($start, $end) = ($spans[0][0], $spans[-1][1]);
    die { cannot => "its times go from 00:00 to 23:59" } if grep { $_ eq "24:00" || length > 5 } map { @$_ } @spans;
    my @gaps = map { { Start => $spans[$_][1], End => $spans[ $_ + 1 ][0] } } 0 .. $#spans - 1;
    my @breaks = grep { $_->{Start} ne $_->{End} } @gaps;
    return { Name => "open", Start => $start, End => $end, Breaks => \@breaks };
}

sub epoch {
    my ($text) = @_;
    my ($year, $month, $day, $hour, $minute, $second, $fraction, $zone) =
        $text =~ /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)(?::(\d+)(\.\d+)?)?(Z|[+-]\d+:\d+)$/;
    die { cannot => "it counts whole seconds" } if ($fraction // 0) != 0;
    my ($sign, $hours, $minutes) = $zone eq "Z" ? ("+", 0, 0) : $zone =~ /^(.)(\d+):(\d+)$/;
    my $offset = ($hours * 60 + $minutes) * 60 * ($sign eq "-" ? -1 : 1);
    return timegm($second // 0, $minute, $hour, $day, $month - 1, $year) - $offset;
}

sub written {
    return strftime("%Y-%m-%dT%H:%M:%SZ", gmtime shift);
}

sub truth {
    return $_[0] ? JSON::PP::true : JSON::PP::false;
}
